package io.github.supportguide.party;

/** Without its partners. */
public enum CspModel {
    DIRECT_BILL,
    INDIRECT
}
