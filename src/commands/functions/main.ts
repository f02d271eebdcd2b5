/**
 * The script that the manifest names beside the page. Excel runs the functions in the pane's page, where the user's own list is known; this
 * one serves a host that runs functions apart from the page, over the published catalogues.
 */
import { publishedCatalogue } from "../../catalogue/data/published";
import { associateFunctions } from "./functions";

// All in one file: apart from a page nothing could be fetched later.
associateFunctions({ catalogue: () => Promise.resolve(publishedCatalogue), language: () => "zh-CN" });
