/** What Excel calls outside the pane: buttons of the ribbon, keyboard shortcuts, custom functions. The pane associates them with its own doings. */
export { associateCommands } from "./commands";
export { associateFunctions } from "./functions/functions";
