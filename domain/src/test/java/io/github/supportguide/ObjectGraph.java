package io.github.supportguide;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All objects that somebody who holds one can get at, and what could be changed about them. */
final class ObjectGraph {
    private static final Set<Class<?>> UNCHANGING = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            Period.class,
            URI.class);

    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> flaws = new TreeSet<>();

    static ObjectGraph from(Object... things) {
        var graph = new ObjectGraph();
        Stream.of(things).forEach(graph::look);
        return graph;
    }

    /** Where a holder could change something; empty if nowhere. */
    Set<String> flaws() {
        return flaws;
    }

    /** The records of a type that can be reached. */
    <R> List<R> all(Class<R> type) {
        return met.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void look(Object thing) {
        if (thing == null || UNCHANGING.contains(thing.getClass()) || !met.add(thing)) {
            return;
        }
        if (thing instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::look);
        } else if (thing instanceof Map<?, ?> map) {
            refuses(() -> map.put(null, null), thing);
            map.forEach((key, value) -> Stream.of(key, value).forEach(this::look));
        } else if (thing instanceof Collection<?> collection) {
            refuses(() -> collection.add(null), thing);
            collection.forEach(this::look);
        } else if (thing instanceof Stream<?> stream) {
            stream.forEach(this::look);
        } else if (thing.getClass().getName().startsWith(getClass().getPackageName())) {
            lookInto(thing);
        } else {
            flaws.add("nobody knows whether it can be changed: " + thing.getClass());
        }
    }

    private void refuses(Runnable change, Object thing) {
        try {
            change.run();
            flaws.add("takes changes: " + thing);
        } catch (UnsupportedOperationException e) {
            // as it should
        } catch (RuntimeException e) {
            flaws.add("takes changes, if not this one: " + thing);
        }
    }

    private void lookInto(Object thing) {
        var type = thing instanceof Enum<?> word ? word.getDeclaringClass() : thing.getClass();
        if (!type.isEnum() && !Modifier.isFinal(type.getModifiers())) {
            flaws.add("can be extended: " + type);
        }
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field -> look(thing, field));
        Arrays.stream(type.getDeclaredMethods())
                .filter(ObjectGraph::tells)
                .forEach(method -> look(told(thing, method)));
    }

    /** What a class keeps in collections of its own it may change while it is made; what it tells is looked at. */
    private void look(Object thing, Field field) {
        if (!Modifier.isFinal(field.getModifiers())) {
            flaws.add("can be set: " + field);
        }
        if (!Collection.class.isAssignableFrom(field.getType()) && !Map.class.isAssignableFrom(field.getType())) {
            look(in(thing, field));
        }
    }

    /** What gives another of its own kind would lead to ever more of them. */
    private static boolean tells(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getReturnType().isPrimitive()
                && method.getReturnType() != method.getDeclaringClass();
    }

    private static Object in(Object thing, Field field) {
        try {
            field.setAccessible(true);
            return field.get(thing);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object told(Object thing, Method method) {
        try {
            method.setAccessible(true);
            return method.invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " of " + thing, e);
        }
    }
}
