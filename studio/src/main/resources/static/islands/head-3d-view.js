// From where the head is looked at, and how hands turn it.
const VIEWS = { front: [0, 0.12], right: [Math.PI / 2, 0.06], left: [-Math.PI / 2, 0.06], back: [Math.PI, 0.12], top: [Math.PI, 1.54] };
const TARGET = [0, 0, 28];
const FIELD = 0.44;
const TURN_MS = 150;

export class HeadView {
  yaw = 0.5;
  pitch = 0.3;
  distance = 640;

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
  }

  reset() {
    this.distance = 640;
    this.look(0.5, 0.3);
  }

  /** @param {string} name */
  show(name) {
    const [yaw, pitch] = VIEWS[name] ?? VIEWS.front;
    this.look(yaw, pitch);
  }

  /** Turns there, the shorter way round. @param {number} yaw @param {number} pitch */
  look(yaw, pitch) {
    const from = [this.yaw, this.pitch];
    const turn = Math.atan2(Math.sin(yaw - from[0]), Math.cos(yaw - from[0]));
    const began = performance.now();
    const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const step = () => {
      const share = quiet ? 1 : Math.min(1, (performance.now() - began) / TURN_MS);
      this.yaw = from[0] + turn * share;
      this.pitch = from[1] + (pitch - from[1]) * share;
      this.changed();
      if (share < 1) requestAnimationFrame(step);
    };
    step();
  }

  /** @param {number} right @param {number} up in radians */
  turn(right, up) {
    this.yaw += right;
    this.pitch = Math.min(1.55, Math.max(-0.6, this.pitch + up));
    this.changed();
  }

  /** @param {number} times */
  zoom(times) {
    this.distance = Math.min(900, Math.max(220, this.distance / times));
    this.changed();
  }

  /** Eye and axes of the picture, and the matrix that brings mm into it. @param {number} aspect */
  camera(aspect) {
    const [sy, cy, sp, cp] = [Math.sin(this.yaw), Math.cos(this.yaw), Math.sin(this.pitch), Math.cos(this.pitch)];
    const away = [sy * cp, cy * cp, sp];
    const right = [-cy, sy, 0];
    const up = [-sy * sp, -cy * sp, cp];
    const eye = away.map((one, k) => TARGET[k] + one * this.distance);
    const focus = 1 / Math.tan(FIELD / 2);
    const [near, far] = [60, 1600];
    const row = (axis) => -(axis[0] * eye[0] + axis[1] * eye[1] + axis[2] * eye[2]);
    const [a, b] = [(far + near) / (near - far), (2 * far * near) / (near - far)];
    const [fx, fy] = [focus / Math.max(1, aspect), focus * Math.min(1, aspect)];
    const matrix = new Float32Array(16);
    for (let k = 0; k < 3; k++) matrix.set([right[k] * fx, up[k] * fy, away[k] * a, -away[k]], 4 * k);
    matrix.set([row(right) * fx, row(up) * fy, row(away) * a + b, -row(away)], 12);
    return { matrix, eye, right, up, away, fx, fy };
  }
}

/** Where a place stands in a picture of this size, in its pixels; beyond is how far it is. */
export function projected({ matrix: m }, [x, y, z], width, height) {
  const w = m[3] * x + m[7] * y + m[11] * z + m[15];
  const across = (m[0] * x + m[4] * y + m[8] * z + m[12]) / w;
  const along = (m[1] * x + m[5] * y + m[9] * z + m[13]) / w;
  return { x: (across * 0.5 + 0.5) * width, y: (0.5 - along * 0.5) * height };
}

/** The nearest place of a mesh under a place of the picture, or nothing. */
export function under(camera, mesh, x, y, width, height) {
  const [across, along] = [((x / width) * 2 - 1) / camera.fx, (1 - (y / height) * 2) / camera.fy];
  const ray = [0, 1, 2].map((k) => camera.right[k] * across + camera.up[k] * along - camera.away[k]);
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < mesh.triangles.length; i += 3) nearest = Math.min(nearest, hit(camera.eye, ray, mesh, mesh.triangles[i], mesh.triangles[i + 1], mesh.triangles[i + 2]));
  return Number.isFinite(nearest) ? camera.eye.map((one, k) => one + ray[k] * nearest) : null;
}

function hit([ex, ey, ez], [dx, dy, dz], { x, y, z }, a, b, c) {
  const [ux, uy, uz, vx, vy, vz] = [x[b] - x[a], y[b] - y[a], z[b] - z[a], x[c] - x[a], y[c] - y[a], z[c] - z[a]];
  const [px, py, pz] = [dy * vz - dz * vy, dz * vx - dx * vz, dx * vy - dy * vx];
  const det = ux * px + uy * py + uz * pz;
  if (Math.abs(det) < 1e-9) return Number.POSITIVE_INFINITY;
  const [tx, ty, tz] = [ex - x[a], ey - y[a], ez - z[a]];
  const u = (tx * px + ty * py + tz * pz) / det;
  const [qx, qy, qz] = [ty * uz - tz * uy, tz * ux - tx * uz, tx * uy - ty * ux];
  const v = (dx * qx + dy * qy + dz * qz) / det;
  const t = (vx * qx + vy * qy + vz * qz) / det;
  return u < 0 || v < 0 || u + v > 1 || t <= 0 ? Number.POSITIVE_INFINITY : t;
}
