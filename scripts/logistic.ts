/** One thing to learn from: its signs, whether it holds, and how many like it it stands for. */
export interface Case {
  readonly signs: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

/** A logistic regression: weights in the order of the signs, and what is added. */
export interface Regression {
  readonly weights: readonly number[];
  readonly bias: number;
}

const ROUNDS = 12;

/** Fits by Newton's method, signs brought to one size first; `ridge` keeps weights small that the cases don't ask for. */
export function fitRegression(cases: readonly Case[], ridge: number): Regression {
  const n = cases[0]?.signs.length ?? 0;
  const { means, deviations } = sizes(cases, n);
  const rows = cases.map(({ signs }) => [
    1,
    ...signs.map((x, k) => (x - (means[k] as number)) / (deviations[k] as number)),
  ]);
  let beta = new Array<number>(n + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(n + 1).fill(0);
    const hessian = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(0));
    rows.forEach((row, i) => {
      const { holds, weight } = cases[i] as Case;
      const p = 1 / (1 + Math.exp(-dot(row, beta)));
      for (let k = 0; k <= n; k++) {
        gradient[k] = (gradient[k] as number) + weight * ((holds ? 1 : 0) - p) * (row[k] as number);
        const line = hessian[k] as number[];
        const w = weight * p * (1 - p) * (row[k] as number);
        for (let j = 0; j <= k; j++) line[j] = (line[j] as number) + w * (row[j] as number);
      }
    });
    for (let k = 0; k <= n; k++) {
      for (let j = k + 1; j <= n; j++) (hessian[k] as number[])[j] = (hessian[j] as number[])[k] as number;
      if (k > 0) gradient[k] = (gradient[k] as number) - ridge * (beta[k] as number);
      (hessian[k] as number[])[k] = ((hessian[k] as number[])[k] as number) + (k > 0 ? ridge : 1e-9);
    }
    const step = solve(hessian, gradient);
    beta = beta.map((b, k) => b + (step[k] as number));
  }
  const weights = beta.slice(1).map((b, k) => b / (deviations[k] as number));
  return { weights, bias: (beta[0] as number) - weights.reduce((sum, w, k) => sum + w * (means[k] as number), 0) };
}

/** How surely it holds, 0..1. */
export const predict = ({ weights, bias }: Regression, signs: readonly number[]): number =>
  1 / (1 + Math.exp(-bias - dot(weights, signs)));

function sizes(cases: readonly Case[], n: number) {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (read: (signs: readonly number[]) => number): number =>
    cases.reduce((sum, { signs, weight }) => sum + weight * read(signs), 0) / total;
  const means = Array.from({ length: n }, (_, k) => mean((signs) => signs[k] as number));
  const deviations = means.map((m, k) => Math.sqrt(mean((signs) => ((signs[k] as number) - m) ** 2)) || 1);
  return { means, deviations };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, k) => sum + x * (b[k] as number), 0);

/** Gauss with pivots; the matrix is used up. */
function solve(matrix: number[][], right: readonly number[]): readonly number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(at(rows, r, c)) > Math.abs(at(rows, pivot, c))) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot] as number[], rows[c] as number[]];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = at(rows, r, c) / at(rows, c, c);
      for (let k = c; k <= n; k++) (rows[r] as number[])[k] = at(rows, r, k) - factor * at(rows, c, k);
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number));
}

const at = (rows: readonly (readonly number[])[], r: number, c: number): number =>
  (rows[r] as readonly number[])[c] as number;
