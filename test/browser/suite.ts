// First, so that its browser is there for all of them.
import "./browsing";
import { suiteOf } from "../support/suiteOf";

suiteOf(__dirname);
