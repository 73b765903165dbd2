import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  isPlainView,
  LANE_KINDS,
  MOST_ZOOM,
  readView,
  roundZoom,
  START,
  type ViewState,
  writeView,
} from '../../../src/client/view-state.ts';
import { AXIS_MODES } from '../../../src/timeline/input.ts';

const views = fc
  .record({
    zoom: fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }).map(roundZoom),
    axis: fc.constantFrom(...AXIS_MODES),
    lanes: fc.option(fc.constantFrom(...LANE_KINDS), { nil: undefined }),
    at: fc.option(fc.stringMatching(/^[a-z/é&= -]{1,12}$/), { nil: undefined }),
  })
  .map(({ zoom, axis, lanes, at }): ViewState => ({
    zoom,
    axis,
    ...(lanes && { lanes }),
    ...(at !== undefined && zoom > 1 && { at }),
  }));

describe('the view in the address', () => {
  it('is read as it was written, beside what else is there', () => {
    fc.assert(
      fc.property(views, (view) => {
        const written = writeView(view, new URLSearchParams('q=otan'));
        expect(readView(new URLSearchParams(written.toString()))).toEqual(view);
        expect(written.get('q')).toBe('otan');
      }),
    );
  });

  it('is left out when it is as the page was built', () => {
    expect(writeView(START, new URLSearchParams('zoom=4&axis=equal&lanes=place&at=a/b')).toString()).toBe('');
    expect(isPlainView(readView(new URLSearchParams()))).toBe(true);
  });

  it.each(['zoom=x', 'zoom=-3', 'zoom=0', 'zoom=Infinity', 'axis=round', 'lanes=colour'])(
    'ignores what is not one: %s',
    (search) => {
      expect(isPlainView(readView(new URLSearchParams(search)))).toBe(true);
    },
  );

  it('goes no closer than it can', () => {
    expect(readView(new URLSearchParams('zoom=1e9')).zoom).toBe(MOST_ZOOM);
  });
});
