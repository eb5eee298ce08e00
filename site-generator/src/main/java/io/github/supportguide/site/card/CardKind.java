package io.github.supportguide.site.card;

import java.util.List;
import java.util.stream.IntStream;

/** What all cards of offers have in common that the policy decides alike. */
record CardKind(List<CardRow.Model> models, List<String> modelNames, List<CardPage.Glance> glance) {

    static CardKind of(List<CardRow.Model> models) {
        return new CardKind(models, models.stream().map(CardRow.Model::name).toList(), glance(models));
    }

    /** The groups that customers have issues of, with the first contacts in each model. */
    private static List<CardPage.Glance> glance(List<CardRow.Model> models) {
        return IntStream.range(0, models.get(0).groups().size())
                .filter(group -> models.get(0).groups().get(group).isForCustomers())
                .mapToObj(group -> sideBySide(
                        models.stream().map(model -> model.groups().get(group)).toList()))
                .toList();
    }

    private static CardPage.Glance sideBySide(List<CardRow.Group> inEachModel) {
        return new CardPage.Glance(
                inEachModel.get(0).name(),
                inEachModel.stream().map(CardRow.Group::firstContacts).toList());
    }
}
