// Lays the engines, packed once and as small as they get, beside themselves: whoever asks for them gets them so.
// usage: node pack.mjs FILE...      (run by Maven)
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const engines = readFileSync(path);
  const asText = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: engines.length };
  writeFileSync(`${path}.br`, brotliCompressSync(engines, { params: { ...asText, [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${path}.gz`, gzipSync(engines, { level: 9 }));
}
