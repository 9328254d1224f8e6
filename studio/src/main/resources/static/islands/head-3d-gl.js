// Skin and dots on the graphics card.
import { DOT_FRAGMENT, DOT_VERTEX, SKIN_FRAGMENT, SKIN_VERTEX } from "./head-3d-shaders.js";

const FADE_FROM = -68;

export class HeadGl {
  #gl;
  #skin;
  #dots;
  #mesh = { vertices: null, count: 0 };
  #points = { vertices: null, count: 0 };

  /** @param {WebGL2RenderingContext} gl */
  constructor(gl) {
    this.#gl = gl;
    this.#skin = program(gl, SKIN_VERTEX, SKIN_FRAGMENT);
    this.#dots = program(gl, DOT_VERTEX, DOT_FRAGMENT);
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.enable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /** @param {number[]} places @param {number[]} normals @param {number[]} points @param {number[]} triangles */
  mesh(places, normals, points, triangles) {
    const gl = this.#gl;
    const vertices = gl.createVertexArray();
    gl.bindVertexArray(vertices);
    attribute(gl, this.#skin, "place", 3, new Float32Array(places));
    attribute(gl, this.#skin, "normal", 3, new Float32Array(normals));
    attribute(gl, this.#skin, "point", 2, new Float32Array(points));
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, new Uint16Array(triangles), gl.STATIC_DRAW);
    this.#mesh = { vertices, count: triangles.length };
  }

  /** @param {HTMLCanvasElement} canvas */
  paint(canvas) {
    const gl = this.#gl;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  }

  /** @param {Float32Array} places @param {Int8Array} sessions */
  dots(places, sessions) {
    const gl = this.#gl;
    const vertices = this.#points.vertices ?? gl.createVertexArray();
    gl.bindVertexArray(vertices);
    attribute(gl, this.#dots, "place", 3, places);
    attribute(gl, this.#dots, "session", 1, Float32Array.from(sessions));
    this.#points = { vertices, count: sessions.length };
  }

  /** @param {any} camera @param {{skin: number[], inks: Float32Array, widthMm: number}} look @param {number} height of the picture in pixels */
  draw(camera, look, height) {
    const gl = this.#gl;
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    const key = [0, 1, 2].map((k) => -0.45 * camera.right[k] + 0.68 * camera.up[k] + 0.58 * camera.away[k]);
    const at = use(gl, this.#skin, { camera: camera.matrix, eye: camera.eye, key, skin: look.skin, fadeFrom: FADE_FROM });
    gl.uniform1i(at("paint"), 0);
    gl.bindVertexArray(this.#mesh.vertices);
    gl.drawElements(gl.TRIANGLES, this.#mesh.count, gl.UNSIGNED_SHORT, 0);
    if (this.#points.count === 0) return;
    const dot = use(gl, this.#dots, { camera: camera.matrix, eye: camera.eye, widthMm: look.widthMm, pixelsPerMm: (height / 2) * camera.fy });
    gl.uniform4fv(dot("inks"), look.inks);
    gl.depthMask(false);
    gl.bindVertexArray(this.#points.vertices);
    gl.drawArrays(gl.POINTS, 0, this.#points.count);
    gl.depthMask(true);
  }
}

function program(gl, vertex, fragment) {
  const made = gl.createProgram();
  for (const [kind, text] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error("the graphics card takes no such program");
  return made;
}

function attribute(gl, of, name, size, numbers) {
  const place = gl.getAttribLocation(of, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.DYNAMIC_DRAW);
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, size, gl.FLOAT, false, 0, 0);
}

function use(gl, of, values) {
  gl.useProgram(of);
  const at = (/** @type {string} */ name) => gl.getUniformLocation(of, name);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "number") gl.uniform1f(at(name), value);
    else if (value.length === 16) gl.uniformMatrix4fv(at(name), false, value);
    else gl.uniform3fv(at(name), value);
  }
  return at;
}
