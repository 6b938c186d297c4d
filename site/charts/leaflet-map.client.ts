/** The one door to Leaflet: lets a drawn map be moved and enlarged. No tiles, no request, the same drawing. */
import L from "leaflet";
import "leaflet/dist/leaflet.css";

export interface FloatingMap {
  /** Brings a part of the drawing into view, if it lies outside. */
  reveal(element: Element): void;
}

export interface MapWords {
  zoomIn: string;
  zoomOut: string;
}

/** Lifts the SVG out of its box into a Leaflet map of the same place, in plain picture coordinates. */
export function floatMap(container: HTMLElement, drawing: SVGSVGElement, words: MapWords): FloatingMap {
  const { width, height } = drawing.viewBox.baseVal;
  const bounds = L.latLngBounds([0, 0], [height, width]);
  const map = L.map(container, {
    crs: L.CRS.Simple,
    attributionControl: false,
    zoomControl: false,
    minZoom: -8, // a phone shows the whole picture smaller than it was drawn
    zoomSnap: 0,
    scrollWheelZoom: false, // the wheel scrolls the page
    keyboard: false, // arrow keys walk the countries
    maxBoundsViscosity: 1,
  });
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  L.svgOverlay(drawing, bounds, { interactive: true }).addTo(map);
  map.fitBounds(bounds);
  const whole = map.getZoom();
  map.setMinZoom(whole).setMaxZoom(whole + 4);
  map.options.zoomSnap = 0.5;
  map.setMaxBounds(bounds.pad(0.1));
  dragOnlyWhenEnlarged(map, whole);
  keepCirclesSmall(map, drawing, whole);
  return {
    reveal(element) {
      const frame = container.getBoundingClientRect();
      const { left, top, width: w, height: h } = element.getBoundingClientRect();
      const point = L.point(left + w / 2 - frame.left, top + h / 2 - frame.top);
      map.panInside(map.containerPointToLatLng(point), { padding: [40, 40], animate: false });
    },
  };
}

/** At full view a finger scrolls the page; only an enlarged map is dragged. */
function dragOnlyWhenEnlarged(map: L.Map, whole: number): void {
  const set = () => {
    if (map.getZoom() > whole + 0.01) map.dragging.enable();
    else map.dragging.disable();
  };
  map.on("zoomend", set);
  set();
}

function keepCirclesSmall(map: L.Map, drawing: SVGSVGElement, whole: number): void {
  const circles = [...drawing.querySelectorAll<SVGCircleElement>("a circle")].map((circle) => ({
    circle,
    radius: circle.r.baseVal.value,
  }));
  map.on("zoomend", () => {
    const factor = map.getZoomScale(map.getZoom(), whole);
    for (const { circle, radius } of circles) circle.setAttribute("r", String(Math.max(radius / factor, 4)));
  });
}
