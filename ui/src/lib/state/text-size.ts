/** How large text can be, in percent; everything on the page is measured by it. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200];

/** Scales the whole page: all lengths are in rem. */
export function showTextSize(percent: number) {
  document.documentElement.style.fontSize = percent === 100 ? "" : `${percent}%`;
}
