import type { IsoDate } from '../model.ts';
import { type Reading, refused, understood } from './reading.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A calendar day that exists, written `2026-11-21`. `03/04/2026` is March or April, and a time of day is a moment, which
 * is another day elsewhere: both are refused.
 */
export function readIsoDate(text: string): Reading<IsoDate> {
  const day = text.length > 40 ? '' : text.trim();
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return refused(text);
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  return year > 0 && date > 0 && date <= daysOf(year, month) ? understood(day) : refused(text);
}

/** Whole days from one calendar day to a later one; negative when it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayNumber(to) - dayNumber(from)) / 86_400_000;
}

function dayNumber(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

function daysOf(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0);
}
