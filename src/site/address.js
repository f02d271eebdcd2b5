/** Where the add-in will be served from: `--env url=https://gouji.example.gov.cn/app`. Only the manifest says it; the pages are relative. */
const developmentAddress = "https://localhost:3000";

/** @throws where the address is none that Office would accept. */
function checkedAddress(address = developmentAddress) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new Error(
      `--env url=${address}: Office needs an https address without query, such as https://gouji.example.gov.cn/app`,
    );
  return url.href.replace(/\/+$/u, "");
}

/** The manifest as it stands in the repository, moved to another address. */
function manifestAt(address, manifest) {
  return manifest.replaceAll(developmentAddress, checkedAddress(address));
}

module.exports = { checkedAddress, manifestAt };
