import type { GeoContext } from "d3";

/** Paths are written in tenths of a pixel, as whole numbers. */
const TENTHS = 10;

/** Writes relative steps in whole tenths: half the bytes of absolute coordinates. */
export class ShortPath implements GeoContext {
  d = "";
  private x = 0;
  private y = 0;
  private isFirst = false;

  moveTo(x: number, y: number): void {
    [this.x, this.y] = [Math.round(x * TENTHS), Math.round(y * TENTHS)];
    this.d += `M${this.x} ${this.y}l`;
    this.isFirst = true;
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [Math.round(x * TENTHS) - this.x, Math.round(y * TENTHS) - this.y];
    if (dx === 0 && dy === 0) return;
    this.d += (this.isFirst || dx < 0 ? "" : " ") + dx + (dy < 0 ? "" : " ") + dy;
    this.isFirst = false;
    this.x += dx;
    this.y += dy;
  }

  closePath(): void {
    this.d += "z";
  }

  beginPath(): void {
    this.d = "";
  }

  arc(): void {
    throw new Error("a country has no arcs");
  }
}
