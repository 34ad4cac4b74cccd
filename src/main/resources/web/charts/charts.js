import * as echarts from 'echarts/core';
import { GraphicComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([GraphicComponent, CanvasRenderer]);

const COLOURS = { gap: '#b3313a', demand: '#9a5b00', supply: '#0b4f9e', even: '#0b6b47' };
const COLUMNS = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];
const LINE = '#8896a6';
const BEFORE = '#93a3b5';
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';
const TOP = 34;

// The picture is drawn from the table below it, which says the same in words.
function draw(place) {
  const table = document.getElementById(place.dataset.chain);
  const rows = [...table.querySelectorAll('tbody tr')];
  const heads = [...table.querySelectorAll('thead th')].map(text);
  const narrow = place.clientWidth < 600;
  const size = { font: narrow ? 11 : 13, height: narrow ? 56 : 48, pitch: narrow ? 70 : 64 };
  const columns = COLUMNS.map(c => rows.filter(r => r.dataset.position === c)).filter(c => c.length);
  const longest = Math.max(...columns.map(c => c.length), 1);
  place.style.height = `${TOP + longest * size.pitch + 8}px`;
  const step = place.clientWidth / columns.length;
  size.width = Math.min(230, step - (narrow ? 18 : 70));
  const boxes = new Map();
  columns.forEach((mates, column) => mates.forEach((row, nth) => {
    const y = TOP + ((nth + 0.5) * longest * size.pitch) / mates.length;
    boxes.set(row.dataset.link, { row, column, x: step * (column + 0.5), y });
  }));
  const elements = columns.map((mates, column) => ({
    type: 'text', silent: true, x: step * (column + 0.5), y: 12,
    style: { text: text(mates[0].cells[1]), textAlign: 'center', fill: '#4b5868', font: `600 ${size.font}px ${FONT}` },
  }));
  boxes.forEach(box => box.row.dataset.fedBy.split(' ').forEach(from => {
    if (boxes.has(from)) elements.push(...arrow(boxes.get(from), box, size));
  }));
  boxes.forEach(box => elements.push(node(box, heads, size)));
  const chart = echarts.init(place);
  chart.setOption({ animation: false, graphic: { elements } });
  return chart;
}

function text(cell) {
  return cell.textContent.trim();
}

function node(box, heads, size) {
  const { width, height, font } = size;
  const [patents, companies, needs] = [2, 3, 4].map(i => `${heads[i]} ${text(box.row.cells[i])}`);
  const label = width < 150 ? `${patents}\n${needs}` : `${patents} · ${companies} · ${needs}`;
  const left = box.x - width / 2;
  const top = box.y - height / 2;
  const write = (what, y, px, weight) => ({
    type: 'text', silent: true, x: box.x, y,
    style: { text: what, textAlign: 'center', textVerticalAlign: 'middle', fill: '#fff', font: `${weight} ${px}px ${FONT}`, lineHeight: px + 3, width: width - 10, overflow: 'truncate' },
  });
  return {
    type: 'group', cursor: 'pointer', onclick: () => window.location.assign(box.row.dataset.href),
    children: [
      { type: 'rect', cursor: 'pointer', shape: { x: left, y: top, width, height, r: 6 }, style: { fill: COLOURS[box.row.dataset.balance] } },
      write(text(box.row.cells[0]), top + (width < 150 ? 13 : 16), font, 600),
      write(label, top + height - (width < 150 ? 19 : 14), font - 2, 400),
    ],
  };
}

// From the right edge to the left edge; within a column from the lower edge to the upper, beside what lies between.
function arrow(from, to, size) {
  const halfWidth = size.width / 2;
  const halfHeight = size.height / 2;
  let start;
  let end;
  let bend;
  if (from.column === to.column) {
    const near = Math.abs(to.y - from.y) < size.pitch * 1.6;
    const down = to.y > from.y ? 1 : -1;
    start = near ? [from.x, from.y + down * halfHeight] : [from.x + halfWidth, from.y];
    end = near ? [to.x, to.y - down * halfHeight] : [to.x + halfWidth, to.y];
    bend = near ? [0, 0] : [28, 28];
  } else {
    const side = to.column > from.column ? 1 : -1;
    start = [from.x + side * halfWidth, from.y];
    end = [to.x - side * halfWidth, to.y];
    const pull = Math.abs(end[0] - start[0]) / 2;
    bend = [side * pull, -side * pull];
  }
  const controls = { cpx1: start[0] + bend[0], cpy1: start[1], cpx2: end[0] + bend[1], cpy2: end[1] };
  const straight = bend[0] === 0;
  const angle = straight ? Math.atan2(end[1] - start[1], end[0] - start[0]) : bend[1] < 0 ? 0 : Math.PI;
  const wing = turn => [end[0] - 8 * Math.cos(angle + turn), end[1] - 8 * Math.sin(angle + turn)];
  return [
    { type: 'bezierCurve', silent: true, shape: { x1: start[0], y1: start[1], x2: end[0], y2: end[1], ...controls }, style: { stroke: LINE, lineWidth: 1.3, fill: null } },
    { type: 'polygon', silent: true, shape: { points: [end, wing(0.4), wing(-0.4)] }, style: { fill: LINE } },
  ];
}

// Two bars for each row, beside each other: what is counted now, and the same a year before.
function bars(place) {
  const table = document.getElementById(place.dataset.bars);
  const rows = [...table.querySelectorAll('tbody tr')];
  const heads = [...table.querySelectorAll('thead th')].map(text);
  const height = 240;
  const base = height - 28;
  place.style.height = `${height}px`;
  const most = Math.max(...rows.map(r => Math.max(r.dataset.now, r.dataset.before)), 1);
  const step = place.clientWidth / rows.length;
  const width = Math.min(46, step / 3);
  const write = (what, x, y, fill) => ({
    type: 'text', silent: true, x, y, style: { text: what, textAlign: 'center', fill, font: `12px ${FONT}` },
  });
  const bar = (value, x, fill) => {
    const tall = (value / most) * (base - 52);
    return [
      { type: 'rect', silent: true, shape: { x: x - width / 2, y: base - tall, width, height: tall }, style: { fill } },
      write(value, x, base - tall - 16, '#1c2733'),
    ];
  };
  const elements = rows.flatMap((row, nth) => {
    const x = step * (nth + 0.5);
    return [
      ...bar(row.dataset.before, x - width / 2 - 2, BEFORE),
      ...bar(row.dataset.now, x + width / 2 + 2, COLOURS.supply),
      write(text(row.cells[0]), x, base + 8, '#4b5868'),
    ];
  });
  elements.push(
    { type: 'rect', silent: true, shape: { x: 4, y: 4, width: 12, height: 12 }, style: { fill: COLOURS.supply } },
    { type: 'text', silent: true, x: 22, y: 4, style: { text: heads[1], fill: '#1c2733', font: `12px ${FONT}` } },
    { type: 'rect', silent: true, shape: { x: 4, y: 22, width: 12, height: 12 }, style: { fill: BEFORE } },
    { type: 'text', silent: true, x: 22, y: 22, style: { text: heads[2], fill: '#1c2733', font: `12px ${FONT}` } },
  );
  const chart = echarts.init(place);
  chart.setOption({ animation: false, graphic: { elements } });
  return chart;
}

function show(picture) {
  return place => {
    let chart = picture(place);
    let width = place.clientWidth;
    new ResizeObserver(() => {
      if (place.clientWidth === width) return;
      width = place.clientWidth;
      chart.dispose();
      chart = picture(place);
    }).observe(place);
  };
}

document.querySelectorAll('[data-chain]').forEach(show(draw));
document.querySelectorAll('[data-bars]').forEach(show(bars));
