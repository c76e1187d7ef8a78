import { saveFile } from '../../shared/platform/save-file.ts';
import { bends, isFull, onPaper, radius, room, svgText, type Picture } from './core/picture.ts';

/** Browsers draw no canvas that is larger, in pixels a side. */
const largestSide = 8000;

/**
 * Saves the picture as a file. The PNG is drawn by hand rather than from the SVG: the page’s policy lets no picture in that is not a file
 * of the site. @returns whether it could be made
 */
export async function savePicture(form: 'svg' | 'png', picture: Picture, title: string): Promise<boolean> {
  if (form === 'svg') {
    saveFile({ name: 'askwell-people.svg', type: 'image/svg+xml', text: svgText(picture, title) });
    return true;
  }
  const blob = await pngOf(picture);
  if (blob === null) return false;
  saveFile({ name: 'askwell-people.png', type: 'image/png', text: blob });
  return true;
}

function pngOf(picture: Picture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const scale = Math.min(2, largestSide / picture.width, largestSide / picture.height);
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  pen.scale(scale, scale);
  draw(pen, picture);
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}

function draw(pen: CanvasRenderingContext2D, { width, height, dots, curves }: Picture): void {
  pen.fillStyle = onPaper.paper;
  pen.fillRect(0, 0, width, height);
  pen.lineWidth = 2;
  pen.strokeStyle = onPaper.line;
  for (const curve of curves) {
    const { start, by } = bends(curve);
    pen.beginPath();
    pen.moveTo(...curve.from);
    pen.lineTo(...start);
    pen.bezierCurveTo(...by);
    pen.stroke();
  }
  pen.strokeStyle = onPaper.thread;
  for (const { x, y, name, under, stage } of dots) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fillStyle = isFull(stage) ? onPaper.thread : onPaper.paper;
    pen.fill();
    pen.stroke();
    pen.fillStyle = onPaper.ink;
    pen.font = '600 15px system-ui, sans-serif';
    pen.fillText(name, x + room.words, y + room.name);
    pen.fillStyle = onPaper.soft;
    pen.font = '12px system-ui, sans-serif';
    pen.fillText(under, x + room.words, y + room.under);
  }
}
