package io.github.supportguide.change;

import io.github.supportguide.contracting.ContractingStep;

/** A witness: {@code change} must not know {@code ContractingStep}. */
public record LooksAcrossTheStreet(ContractingStep known) {}
