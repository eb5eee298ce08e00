package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;

/** The kinds of offers that the marketplace has. It may have newer ones; an {@link Offer} keeps those as they came. */
public enum OfferType implements Coded {
    SAAS("saas"),
    VIRTUAL_MACHINE("virtual-machine"),
    AZURE_APPLICATION("azure-application"),
    MANAGED_APPLICATION("managed-application"),
    CONTAINER("container"),
    IOT_EDGE_MODULE("iot-edge-module"),
    MANAGED_SERVICE("managed-service"),
    CONSULTING_SERVICE("consulting-service"),
    DYNAMICS_365("dynamics-365"),
    POWER_BI("power-bi"),
    OFFICE_ADD_IN("office-add-in"),
    OTHER("other");

    private final String code;

    OfferType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
