package io.github.supportguide.site.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser and the one sample site of a run to the tests; both end with the run. */
final class ChromiumForTests implements ExecutionCondition, BeforeAllCallback, ParameterResolver {
    private static final boolean REQUIRED = "required".equals(System.getProperty("supportguide.browser"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return REQUIRED || Chromium.isThere()
                ? ConditionEvaluationResult.enabled("there is a Chromium, or there has to be")
                : ConditionEvaluationResult.disabled("there is no chromium on the PATH: nobody looked at the pages");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || type == SampleSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class
                ? chromium(context).browser()
                : ofTheRun(context).computeIfAbsent(SampleSite.class, key -> SampleSite.write(), SampleSite.class);
    }

    private static Chromium chromium(ExtensionContext context) {
        return ofTheRun(context).computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }

    private static Store ofTheRun(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(ChromiumForTests.class));
    }
}
