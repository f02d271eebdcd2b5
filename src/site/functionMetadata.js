/** Writes functions.json, from which Excel learns the custom functions: in Chinese out of the source's own comments, and in English. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const folder = path.resolve(__dirname, "../commands/functions");
const source = path.join(folder, "functions.ts");
const english = path.join(folder, "functions.en-US.json");

class FunctionMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      compilation.fileDependencies.addAll([source, english]);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
        for (const error of errors) compilation.errors.push(new compiler.webpack.WebpackError(error));
        if (errors.length > 0) return;
        const metadata = JSON.parse(metadataJson);
        const emit = (name, content) =>
          compilation.emitAsset(name, new sources.RawSource(JSON.stringify(content, null, 2)));
        emit("functions.json", metadata);
        emit("functions.en-US.json", translated(metadata, JSON.parse(readFileSync(english, "utf8"))));
      });
    });
  }
}

/** @throws where a function or a parameter has no English description. */
function translated(metadata, words) {
  const wordsFor = (name, list) => {
    if (list?.[name] === undefined) throw new Error(`${english}: nothing is said about ${name}`);
    return list[name];
  };
  return {
    ...metadata,
    functions: metadata.functions.map((each) => {
      const { description, parameters } = wordsFor(each.id, words);
      return {
        ...each,
        description,
        parameters: each.parameters.map((parameter) => ({
          ...parameter,
          description: wordsFor(parameter.name, parameters),
        })),
      };
    }),
  };
}

module.exports = { FunctionMetadataPlugin };
