package org.patentbridge.rulebook;

/**
 * A legal form as it stands in names of companies.
 *
 * @param form in one of its writings, for example {@code Co., Ltd.}
 * @param atEnd whether it may stand at the end of a name
 * @param atStart whether it may stand at the start of a name
 * @param example a name that has it
 * @param core what is left of the example without the form, in the comparable form
 */
public record LegalForm(String form, boolean atEnd, boolean atStart, String example, String core) {}
