/**
 * The script that the manifest names beside the page. Excel runs the functions in the pane's page, where the user's own list is known; this
 * one serves a host that runs functions apart from the page, over the published catalogues.
 */
import { loadCatalogue } from "../../catalogue";
import { associateFunctions } from "./functions";

associateFunctions({ catalogue: loadCatalogue, language: () => "zh-CN" });
