import { AXIS_MODES, type AxisMode } from '../timeline/input.ts';

/** What the events can be sorted into lanes by. */
export const LANE_KINDS = ['source', 'group', 'person', 'place'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** How the reader looks at the line. It is in the page's address, so that it can be shared and gone back to. */
export interface ViewState {
  /** What has a lane of its own; absent: all events share one line. */
  lanes?: LaneKind;
  /** How many times as wide as the window the line is, from 1. */
  zoom: number;
  axis: AxisMode;
  /** The event in the middle of what is seen, where the line is wider than the window. */
  at?: string;
}

export const MOST_ZOOM = 1024;
export const START: ViewState = { zoom: 1, axis: 'elastic' };

/** Two decimals are enough for the eye, and keep addresses short. */
export const roundZoom = (zoom: number): number =>
  Math.round(Math.min(MOST_ZOOM, Math.max(1, zoom)) * 100) / 100;

const isLaneKind = (value: string | null): value is LaneKind => LANE_KINDS.some((kind) => kind === value);
const isAxis = (value: string | null): value is AxisMode => AXIS_MODES.some((mode) => mode === value);

/** Whether a view is that of the page as it is built. */
export const isPlainView = ({ zoom, axis, lanes }: ViewState): boolean =>
  zoom === START.zoom && axis === START.axis && lanes === undefined;

/** Reads the view from an address. What cannot be read is as at the start: an old or mistyped link still opens. */
export function readView(search: URLSearchParams): ViewState {
  const zoom = Number(search.get('zoom') ?? 1);
  const axis = search.get('axis');
  const at = search.get('at');
  const lanes = search.get('lanes');
  return {
    zoom: Number.isFinite(zoom) ? roundZoom(zoom) : START.zoom,
    axis: isAxis(axis) ? axis : START.axis,
    ...(isLaneKind(lanes) && { lanes }),
    ...(at && { at }),
  };
}

/** Writes the view into an address, beside what else is there. What is as at the start is left out. */
export function writeView(view: ViewState, search: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(search);
  const put = (name: string, value: string | undefined) => {
    if (value === undefined) written.delete(name);
    else written.set(name, value);
  };
  put('zoom', view.zoom === START.zoom ? undefined : String(view.zoom));
  put('axis', view.axis === START.axis ? undefined : view.axis);
  put('lanes', view.lanes);
  put('at', view.zoom === START.zoom ? undefined : view.at);
  return written;
}
