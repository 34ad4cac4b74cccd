package org.patentbridge.domain.search;

import org.patentbridge.domain.classification.IpcSymbol;

/**
 * A class of a record that lies in the field of a text.
 *
 * @param symbol of the record
 * @param subclass of the text's field that it lies in
 * @param declared whether the text's owner stated that subclass; else it is what most of the best
 *     records have
 * @param nameZh what the subclass is called in Chinese, the subclass itself where no name is known
 * @param nameEn in English
 */
public record SharedClass(
    IpcSymbol symbol, String subclass, boolean declared, String nameZh, String nameEn) {}
