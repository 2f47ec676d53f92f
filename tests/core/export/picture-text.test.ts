import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPictureText, writePictureText } from '../../../src/core/export/picture-text.ts';

describe('writePictureText(png, texts, checksum)', () => {
  test('keeps the picture, and what is read is what was written', async () => {
    const picture = await sharp({ create: { width: 9, height: 7, channels: 3, background: '#8f1d2c' } })
      .png()
      .toBuffer();
    const texts = { Title: 'The storm', Description: '“We shall not rest” …', Source: 's-1 a b' };
    const written = writePictureText(picture, texts, crc32);
    expect(readPictureText(picture)).toEqual({});
    expect(readPictureText(written)).toEqual(texts);
    expect(await sharp(written).raw().toBuffer()).toEqual(await sharp(picture).raw().toBuffer());
  });
});
