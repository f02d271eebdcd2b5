/** What Excel calls outside the pane: buttons of the ribbon, keyboard shortcuts, custom functions. The pane associates them with its own doings. */
export { associateCommands, type CommandName, type CommandTargets } from "./commands";
export { associateFunctions, type FunctionSources } from "./functions/functions";
