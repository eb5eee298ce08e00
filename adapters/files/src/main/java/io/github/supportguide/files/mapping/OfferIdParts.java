package io.github.supportguide.files.mapping;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** An offer’s id that is put together from two values. */
record OfferIdParts(Place place, Value publisher, Value offer) implements Template {

    @Override
    public Optional<Node> in(ForeignRecord record) {
        return text(publisher, record)
                .flatMap(owner -> text(offer, record)
                        .map(name -> new Node.Scalar(name.place(), owner.text() + "/" + name.text(), false)));
    }

    private static Optional<Node.Scalar> text(Value value, ForeignRecord record) {
        return value.in(record).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    @Override
    public Node sketch() {
        return new Node.Scalar(place, "x/x", false);
    }

    @Override
    public boolean isFixed() {
        return publisher.isFixed() && offer.isFixed();
    }

    @Override
    public Stream<Value> values() {
        return Stream.of(publisher, offer);
    }
}
