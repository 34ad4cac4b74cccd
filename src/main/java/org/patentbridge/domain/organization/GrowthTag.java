package org.patentbridge.domain.organization;

/** Official recognitions of small firms. */
public enum GrowthTag {
  /** 科技型中小企业 */
  TECHNOLOGY_SME,
  /** 专精特新 */
  SPECIALIZED,
  /** 小巨人 */
  LITTLE_GIANT,
  /** 高新技术企业 */
  HIGH_TECH
}
