/** The formulas of the method as MathML, the same in every language; what the letters mean stands in the text. */
const mi = (name: string) => `<mi>${name}</mi>`;
const mo = (sign: string) => `<mo>${sign}</mo>`;
const mn = (number: number | string) => `<mn>${number}</mn>`;
const row = (...parts: string[]) => `<mrow>${parts.join("")}</mrow>`;
const sub = (base: string, below: string) => `<msub>${base}${below}</msub>`;
const sup = (base: string, above: string) => `<msup>${base}${above}</msup>`;
const subsup = (base: string, below: string, above: string) => `<msubsup>${base}${below}${above}</msubsup>`;
const frac = (top: string, bottom: string) => `<mfrac>${top}${bottom}</mfrac>`;
/** Radicals and tall brackets need a mathematical font, which many machines lack: a sign and plain brackets do not. */
const rootOf = (...parts: string[]) => row(mo("√"), mo("("), ...parts, mo(")"));
const space = `<mspace width="0.18em"></mspace>`;
const sum = (below: string) => `<munder><mo>∑</mo>${below}</munder>`;
const over = (name: string, ...parts: string[]) => row(mi(name), mo("("), ...parts, mo(")"));
const math = (...parts: string[]) => `<math display="block">${parts.join("")}</math>`;

const S = mi("S");
const I = mi("I");
const SE = mi("SE");
const DELTA = mi("Δ");
const [ZERO, T] = [mn(0), mi("T")];

export const FORMULAS: Readonly<Record<string, string>> = {
  normalise: math(
    mi("s"),
    mo("="),
    mn(100),
    mo("·"),
    over(
      "min",
      mn(1),
      mo(","),
      over("max", mn(0), mo(","), frac(row(mi("x"), mo("−"), mi("L")), row(mi("U"), mo("−"), mi("L")))),
    ),
  ),
  pillar: math(
    sub(S, mi("p")),
    mo("="),
    frac(
      row(sum(mi("i")), sub(mi("w"), mi("i")), sub(mi("s"), mi("i"))),
      row(sum(mi("i")), sub(mi("w"), mi("i"))),
    ),
  ),
  coverage: math(
    frac(
      row(sum(row(mi("i"), mo("∈"), mi("O"))), sub(mi("w"), mi("i"))),
      row(sum(mi("i")), sub(mi("w"), mi("i"))),
    ),
    mo("≥"),
    frac(mn(2), mn(3)),
  ),
  index: math(
    I,
    mo("="),
    over(
      "exp",
      frac(mn(1), mn(4)),
      sum(mi("p")),
      mi("ln"),
      space,
      over("max", sub(S, mi("p")), mo(","), mi("f")),
    ),
  ),
  aged: math(over("Var", mi("x")), mo("="), sup(SE, mn(2)), mo("+"), mi("k"), mo("·"), sup(mi("τ"), mn(2))),
  "stand-in": math(SE, mo("="), mi("q"), mo("·"), frac(mi("d"), row(mo("√"), mn(2)))),
  "change-error": math(
    sub(SE, DELTA),
    mo("="),
    rootOf(
      subsup(SE, ZERO, mn(2)),
      mo("+"),
      subsup(SE, T, mn(2)),
      mo("−"),
      mn(2),
      mi("ρ"),
      sub(SE, ZERO),
      sub(SE, T),
    ),
  ),
  improved: math(
    over("P", DELTA, mo(">"), mi("δ")),
    mo("="),
    over("Φ", mi("z")),
    mo(","),
    space,
    mi("z"),
    mo("="),
    frac(row(DELTA, mo("−"), mi("δ")), sub(SE, DELTA)),
  ),
  hochberg: math(
    sub(mi("p"), row(mo("("), mi("k"), mo(")"))),
    mo("≤"),
    frac(mi("k"), mi("m")),
    mo("·"),
    mn("0.05"),
  ),
  slope: math(
    mi("b"),
    mo("="),
    `<munder>${mi("median")}${row(mi("t"), mo("&lt;"), mi("u"))}</munder>`,
    frac(row(sub(I, mi("u")), mo("−"), sub(I, mi("t"))), row(mi("u"), mo("−"), mi("t"))),
  ),
  convergence: math(
    frac(row(sub(I, T), mo("−"), sub(I, ZERO)), T),
    mo("="),
    mi("a"),
    mo("+"),
    mi("b"),
    sub(I, ZERO),
    mo("+"),
    mi("u"),
  ),
  parts: math(
    sub(DELTA, mi("p")),
    mo("="),
    frac(mn(1), mn(4)),
    mi("L"),
    space,
    mi("ln"),
    space,
    frac(sub(S, row(mi("p"), T)), sub(S, row(mi("p"), ZERO))),
    mo(","),
    mi("L"),
    mo("="),
    frac(
      row(sub(I, T), mo("−"), sub(I, ZERO)),
      row(mi("ln"), space, sub(I, T), mo("−"), mi("ln"), space, sub(I, ZERO)),
    ),
  ),
};
