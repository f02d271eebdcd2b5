import { suiteOf } from "./support/suiteOf";

suiteOf(__dirname);
