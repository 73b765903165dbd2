import type { VariableFont } from './open-font.ts';

/** Where a font's weight axis stands, as OpenType's variation tables count: −1 to 1, 0 being the default instance. */
export function normalizedWeight(font: VariableFont, weight: number): number {
  const axes = font.fvar?.axis ?? [];
  const index = axes.findIndex((axis) => axis.axisTag.trim() === 'wght');
  const axis = axes[index];
  if (!axis) return 0;
  const value = Math.min(Math.max(weight, axis.minValue), axis.maxValue);
  const span =
    value < axis.defaultValue ? axis.defaultValue - axis.minValue : axis.maxValue - axis.defaultValue;
  const plain = span === 0 ? 0 : (value - axis.defaultValue) / span;
  const map = font.avar?.segment[index]?.correspondence ?? [];
  for (let i = 1; i < map.length; i++) {
    const [a, b] = [map[i - 1], map[i]];
    if (!a || !b || plain < a.fromCoord || plain > b.fromCoord || a.fromCoord === b.fromCoord) continue;
    return a.toCoord + ((plain - a.fromCoord) * (b.toCoord - a.toCoord)) / (b.fromCoord - a.fromCoord);
  }
  return plain;
}

/**
 * How much wider than in the default instance a glyph is at a normalised weight, in font units: the HVAR table
 * (OpenType 1.9, "Horizontal metrics variations"). fontkit itself cannot instantiate a WOFF2 file.
 */
export function advanceDelta(font: VariableFont, glyph: number, weight: number): number {
  const hvar = font.HVAR;
  if (!hvar || weight === 0) return 0;
  let [outer, inner] = [0, glyph];
  const map = hvar.advanceWidthMapping?.mapData;
  if (map && map.length > 0) {
    const entry = map[Math.min(glyph, map.length - 1)];
    if (entry) ({ outerIndex: outer, innerIndex: inner } = entry);
  }
  const store = hvar.itemVariationStore;
  const data = store.itemVariationData[outer];
  const deltas = data?.deltaSets[inner];
  if (!data || !deltas) return 0;
  return data.regionIndexes.reduce((sum, region, i) => {
    const axis = store.variationRegionList.variationRegions[region]?.[0];
    return axis ? sum + tent(weight, axis) * (deltas.deltas[i] ?? 0) : sum;
  }, 0);
}

/** How much a region counts at a place on its axis. */
function tent(at: number, axis: { startCoord: number; peakCoord: number; endCoord: number }): number {
  const { startCoord: start, peakCoord: peak, endCoord: end } = axis;
  if (peak === 0 || at === peak) return 1;
  if (at <= start || at >= end) return 0;
  return at < peak ? (at - start) / (peak - start) : (end - at) / (end - peak);
}
