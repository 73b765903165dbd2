// Gives the frames of Frise in this page the height of what they show. Nothing else: it loads nothing and keeps nothing.
(() => {
  /** More than this is no height, px: a longer timeline scrolls in its frame. */
  const MOST = 20000;
  const frames = () => [...document.querySelectorAll('iframe[data-frise]')];
  const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

  addEventListener('message', ({ source, origin, data }) => {
    if (!source || !data) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== new URL(frame.src, location.href).origin) return;
    if (data.type === 'frise:height' && isNumber(data.height) && data.height > 0)
      frame.style.height = `${Math.min(Math.ceil(data.height), MOST)}px`;
    // The reader has chosen an event in the frame: it comes into view, a quarter of the window down.
    if (data.type === 'frise:place' && isNumber(data.top)) {
      const { top, height } = frame.getBoundingClientRect();
      const place = top + Math.min(Math.max(data.top, 0), height);
      if (place < 0 || place > innerHeight * 0.75) scrollTo({ top: scrollY + place - innerHeight / 4 });
    }
  });
  // A frame may have spoken before anybody listened.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'frise:ask' }, '*');
})();
