/** How devices are handed on: one at a time, each with a way to find its values again. */
import type { DeviceTerms, Place } from '../licensing/model.ts';

/** The device in hand; valid only during its visit. */
export interface DeviceRow {
  /**
   * Where a value stands: `base.language`, `licenses.0.edition`, empty for the device itself. The row's own place first,
   * then the profile's, where the value comes from there or is missing there.
   */
  locate(path: string): readonly Place[];
}

/** Devices with the same licensing terms are given the same `terms` object wherever that costs little. */
export type VisitDevice = (id: string, primaryUser: string | undefined, terms: DeviceTerms, row: DeviceRow) => void;
