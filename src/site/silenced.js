/* Served in place of office.js's telemetry: see officeFiles.js. */
