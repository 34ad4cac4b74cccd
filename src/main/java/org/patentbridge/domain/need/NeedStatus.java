package org.patentbridge.domain.need;

/** Whether a need is looked for. */
public enum NeedStatus {
  OPEN,
  PAUSED,
  SOLVED,
  WITHDRAWN
}
