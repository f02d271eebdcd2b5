/** The packages that a program is made of, each with its licence: licences.txt beside the program. */
const path = require("node:path");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");

const root = path.resolve(__dirname, "../..");

/**
 * @param outputFilename where the list stands in the program's folder
 * @param copied packages whose files are copied as they are, which no module imports
 * @throws where a package states no licence, or one that is not to be shipped
 */
function licencesPlugin(outputFilename, copied = []) {
  return new LicenseWebpackPlugin({
    outputFilename,
    perChunkOutput: false,
    addBanner: false,
    stats: { warnings: false, errors: true },
    additionalModules: copied.map((name) => ({ name, directory: path.join(root, "node_modules", name) })),
    renderLicenses: (modules) =>
      modules
        .map(entryOf)
        .sort()
        .join(`\n${"-".repeat(80)}\n\n`),
    // Where there is a choice, the other licence is taken.
    unacceptableLicenseTest: (licence) => /GPL|SSPL|BUSL/u.test(licence) && !licence.includes(" OR "),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}`);
    },
  });
}

function entryOf({ packageJson: { name, version, license }, licenseText }) {
  return `${name} ${version}: ${license}\n\n${licenseText ?? "The package holds no text of its licence."}\n`;
}

module.exports = { licencesPlugin };
