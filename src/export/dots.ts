import sharp from 'sharp';

/** An SVG in dots: PNG. `density` is in dots per inch; 72 are one dot per px. */
export async function dotsOf(svg: string, density = 72): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp(new TextEncoder().encode(svg), { density, unlimited: true });
  return new Uint8Array(await image.png({ compressionLevel: 6 }).toBuffer());
}
