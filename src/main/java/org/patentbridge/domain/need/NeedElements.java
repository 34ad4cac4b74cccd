package org.patentbridge.domain.need;

/**
 * The five elements of a need; empty where not stated.
 *
 * @param material what it is made of
 * @param method how it is made or done
 * @param efficacy what effect is wanted
 * @param product what product it is
 * @param application where it is used
 */
public record NeedElements(
    String material, String method, String efficacy, String product, String application) {

  public static final NeedElements NONE = new NeedElements("", "", "", "", "");
}
