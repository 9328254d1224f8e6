// How skin and dots are lit: a soft key from the viewer's upper left, an even sky, a faint rim.
export const SKIN_VERTEX = `#version 300 es
in vec3 place; in vec3 normal; in vec2 point;
uniform mat4 camera;
out vec3 facing; out vec2 map; out vec3 at;
void main() { facing = normal; map = point; at = place; gl_Position = camera * vec4(place, 1.0); }`;

export const SKIN_FRAGMENT = `#version 300 es
precision highp float;
in vec3 facing; in vec2 map; in vec3 at;
uniform sampler2D paint; uniform vec3 skin; uniform vec3 key; uniform vec3 eye; uniform float fadeFrom;
out vec4 colour;
void main() {
  vec3 n = normalize(facing);
  vec3 toEye = normalize(eye - at);
  float lit = max(0.0, dot(n, key) * 0.62 + 0.38);
  float sky = 0.5 + 0.5 * n.z;
  float rim = pow(1.0 - max(0.0, dot(n, toEye)), 3.0);
  float gloss = pow(max(0.0, dot(reflect(-key, n), toEye)), 24.0);
  vec2 uv = vec2(0.5 + map.x / 2.4, 0.5 - map.y / 2.4);
  vec4 over = any(greaterThan(abs(map), vec2(1.19))) ? vec4(0.0) : texture(paint, uv);
  vec3 base = skin * (1.0 - over.a) + over.rgb;
  vec3 seen = base * (0.42 + 0.16 * sky + 0.5 * lit) + skin * 0.05 * gloss - base * 0.12 * rim;
  float alpha = smoothstep(fadeFrom - 46.0, fadeFrom, at.z);
  colour = vec4(seen * alpha, alpha);
}`;

export const DOT_VERTEX = `#version 300 es
in vec3 place; in float session;
uniform mat4 camera; uniform vec3 eye; uniform float pixelsPerMm; uniform float widthMm; uniform vec4 inks[13];
out vec4 ink;
void main() {
  vec3 out_ = normalize(place - vec3(0.0, 0.0, 35.0));
  float grazing = dot(out_, normalize(eye - place));
  gl_Position = camera * vec4(place + out_ * 0.9, 1.0);
  float wide = pixelsPerMm * widthMm / gl_Position.w;
  gl_PointSize = max(1.0, wide);
  ink = inks[int(session + 0.5)];
  ink.a *= smoothstep(0.03, 0.22, grazing) * min(1.0, 0.45 + 0.55 * wide);
  if (ink.a <= 0.01) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}`;

export const DOT_FRAGMENT = `#version 300 es
precision mediump float;
in vec4 ink; out vec4 colour;
void main() {
  float edge = length(gl_PointCoord - 0.5) * 2.0;
  float alpha = ink.a * (1.0 - smoothstep(0.7, 1.0, edge));
  colour = vec4(ink.rgb * alpha, alpha);
}`;
