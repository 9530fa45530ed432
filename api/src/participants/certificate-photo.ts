import sharp from 'sharp';

/** Pixels of the picture on a card, three by four. */
export const photoWidth = 300;
export const photoHeight = 400;

/** The picture that is kept: small, upright, without metadata; the face is taken to be where most happens. */
export const cardPhoto = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes)
    .rotate()
    .resize(photoWidth, photoHeight, { fit: 'cover', position: 'attention' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
