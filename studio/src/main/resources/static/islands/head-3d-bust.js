// What carries the head: the skin goes on below the brow as a quiet, faceless form down to the neck, with ears and a hint of a nose.
const RINGS = 30;
const LOWEST = -118;
const AROUND = 40;
const BEHIND = -14;

/** A mesh of places, normals and points of the map, with its triangles. @typedef {{places: number[], normals: number[], points: number[], triangles: number[]}} Form */

/** @param {any} mesh of the skin @param {number} first corner of the ring to go on from @param {number} around corners of a ring @returns {Form} */
export function bust(mesh, first, around) {
  const form = { places: [], normals: [], points: [], triangles: [] };
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let i = 0; i < around; i++) put(form, below(mesh, first + i, ring / RINGS));
  }
  for (let ring = 0; ring < RINGS; ring++) {
    for (let i = 0; i < around; i++) {
      const [here, next] = [ring * around + i, ring * around + ((i + 1) % around)];
      form.triangles.push(here, next, here + around, next, next + around, here + around);
    }
  }
  for (const side of [-1, 1]) ear(form, side, Math.max(...mesh.x.slice(first, first + around)));
  smooth(form);
  for (let i = 0; i < around; i++) for (const [k, axis] of ["nx", "ny", "nz"].entries()) form.normals[3 * i + k] = mesh[axis][first + i];
  return form;
}

// from the brow down: cheeks and chin in front, the nape behind, then the neck
function below(mesh, corner, t) {
  const [x, y, z] = [mesh.x[corner], mesh.y[corner], mesh.z[corner]];
  const front = y > BEHIND;
  const jaw = ease((t - 0.66) / 0.24);
  const across = (1 - 0.2 * ease(t / 0.8)) * (1 - jaw) + 0.62 * jaw;
  const deep = front ? (1 - 0.05 * ease(t / 0.7)) * (1 - jaw) + 0.4 * jaw : 1 - 0.4 * ease(t / 0.6);
  const nose = front ? 15 * Math.exp(-((x / 10) ** 2)) * bump(t, 0.34, 0.24) : 0;
  const sockets = front ? 5 * Math.exp(-(((Math.abs(x) - 31) / 15) ** 2)) * bump(t, 0.12, 0.16) : 0;
  return [x * across, BEHIND + (y - BEHIND) * deep + nose - sockets, z + (LOWEST - z) * t];
}

function ear(form, side, wide) {
  const start = form.places.length / 3;
  const thick = 10;
  for (let i = 0; i <= AROUND; i++) {
    const turn = (i / AROUND) * 2 * Math.PI;
    for (let k = 0; k < thick; k++) {
      const tube = (k / thick) * 2 * Math.PI;
      const out = 5.2 * Math.cos(tube);
      const [high, deep] = [(25 - 5 * Math.max(0, -Math.cos(turn)) + out) * Math.cos(turn), (13 + out) * Math.sin(turn)];
      put(form, [side * (wide + 1 + 0.3 * Math.max(0, -deep) + 0.12 * Math.max(0, high) + 4.4 * Math.sin(tube)), -16 + deep - 0.12 * high, -10 + high]);
    }
  }
  for (let i = 0; i < AROUND; i++) {
    for (let k = 0; k < thick; k++) {
      const [a, b] = [start + i * thick + k, start + i * thick + ((k + 1) % thick)];
      form.triangles.push(...(side > 0 ? [a, b, a + thick, b, b + thick, a + thick] : [a, a + thick, b, b, a + thick, b + thick]));
    }
  }
}

function put(form, [x, y, z]) {
  form.places.push(x, y, z);
  form.normals.push(0, 0, 0);
  form.points.push(9, 9);
}

// each corner faces as its triangles do together
function smooth({ places: p, normals: n, triangles }) {
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [3 * triangles[i], 3 * triangles[i + 1], 3 * triangles[i + 2]];
    const [ux, uy, uz, vx, vy, vz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2], p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const facing = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) n[corner + k] += facing[k];
  }
  for (let i = 0; i < n.length; i += 3) {
    const length = Math.hypot(n[i], n[i + 1], n[i + 2]) || 1;
    for (let k = 0; k < 3; k++) n[i + k] /= length;
  }
}

const ease = (/** @type {number} */ t) => {
  const s = Math.min(1, Math.max(0, t));
  return s * s * (3 - 2 * s);
};
const bump = (/** @type {number} */ t, /** @type {number} */ middle, /** @type {number} */ wide) => ease(1 - Math.abs(t - middle) / wide);
