// Shows the guide of the look as the studio would serve it, with the same content policy, and checks
// the contrasts of the tokens. usage: node open.mjs [PORT]   (build once before, for typeface and icons)
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { checkContrasts } from "./contrasts.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const roots = [here, join(here, "../../main/resources/static"), join(here, "../../../target/classes/static")];
const kinds = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const policy =
  "default-src 'none'; script-src 'nonce-guide' 'strict-dynamic'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

checkContrasts(join(roots[1], "css/tokens.css"));
const port = Number(process.argv[2] ?? 8090);
createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  const file = path === "/" ? "/guide.html" : path;
  const bytes = roots.map((root) => read(join(root, file))).find((found) => found);
  const type = `${kinds[extname(file)] ?? "text/plain"}; charset=utf-8`;
  response.writeHead(bytes ? 200 : 404, { "Content-Type": type, "Content-Security-Policy": policy, "Cache-Control": "no-store" });
  response.end(bytes ?? "not here");
}).listen(port, "127.0.0.1", () => console.log(`The look: http://127.0.0.1:${port}/`));

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
