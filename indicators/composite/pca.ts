/** Principal components of a correlation or covariance matrix, by Jacobi's rotations. */

export interface Components {
  /** Variances along the components, largest first. */
  eigenvalues: number[];
  /** One vector of length 1 a component, in the order of the eigenvalues; its sign is arbitrary. */
  eigenvectors: number[][];
}

const SMALL = 1e-14;
const SWEEPS = 100;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix without holes.
 * Source: Golub & Van Loan, Matrix Computations, 8.5 (cyclic Jacobi).
 */
export function components(matrix: readonly (readonly number[])[]): Components {
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a) > SMALL; sweep++) {
    for (let p = 0; p < a.length; p++) for (let q = p + 1; q < a.length; q++) rotate(a, vectors, p, q);
  }
  const order = a.map((_, i) => i).sort((i, j) => at(a, j, j) - at(a, i, i));
  return {
    eigenvalues: order.map((i) => at(a, i, i)),
    eigenvectors: order.map((i) => vectors.map((row) => row[i] as number)),
  };
}

const at = (matrix: number[][], i: number, j: number): number => matrix[i]?.[j] as number;

const offDiagonal = (a: number[][]): number =>
  a.reduce((sum, row, i) => sum + row.reduce((part, value, j) => (i === j ? part : part + value ** 2), 0), 0);

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const apq = at(a, p, q);
  if (apq === 0) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  const [rowP, rowQ] = [a[p], a[q]] as [number[], number[]];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k], rowQ[k]] as [number, number];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  for (const row of vectors) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p], row[q]] as [number, number];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
