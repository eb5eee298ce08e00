package io.github.supportguide.files.foreign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What Microsoft’s catalogues and forms call the types of offers, and what we do. */
final class OfferTypes {
    private static final Map<String, String> TYPES = new HashMap<>();

    static {
        name("saas", "SaaS", "softwareAsAService", "azureSaaS");
        name("virtual-machine", "VirtualMachine", "CoreVirtualMachine", "azureVirtualMachine", "azureVM");
        name("azure-application", "AzureApplication", "SolutionTemplate");
        name("managed-application", "ManagedApplication");
        name("container", "Container", "ContainerApps", "containerApp", "azureContainer");
        name("iot-edge-module", "IotEdgeModules", "iotEdgeModule");
        name("managed-service", "ManagedServices", "managedService");
        name("consulting-service", "ConsultingServices", "consultingService");
        name("dynamics-365", "DynamicsOps", "DynamicsCE", "DynamicsBC");
        name("dynamics-365", "dynamics365BusinessCentral", "dynamics365ForCustomerEngagement");
        name("dynamics-365", "dynamics365ForOperations");
        name("power-bi", "PowerBI", "PowerBIVisuals", "powerBiApp", "powerBiVisual");
        name("office-add-in", "Office365");
        name("other", "None", "DevService", "VisualStudioExtension", "CosellOnly", "AADApps", "AzureServices");
        name("other", "AppService", "LogAnalytics", "MicrosoftProduct");
    }

    private OfferTypes() {}

    private static void name(String ours, String... theirs) {
        for (var name : theirs) {
            TYPES.put(name.toLowerCase(Locale.ROOT), ours);
        }
    }

    /** Our name for a type; one that we do not know stays as it is. */
    static String ours(String theirs) {
        return TYPES.getOrDefault(theirs.toLowerCase(Locale.ROOT), theirs);
    }
}
