package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What nodes say, wherever they stand: maps, lists and texts. */
public final class Plain {
    private Plain() {}

    public static Map<String, Object> of(Node.Mapping mapping) {
        var plain = new LinkedHashMap<String, Object>();
        mapping.entries().forEach((key, entry) -> plain.put(key, of(entry.value())));
        return plain;
    }

    public static Object of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return of(mapping);
        }
        return node instanceof Node.Sequence list ? items(list) : ((Node.Scalar) node).text();
    }

    /** Lists that can grow, as the maps can. */
    private static List<Object> items(Node.Sequence list) {
        var items = new ArrayList<>();
        list.items().forEach(item -> items.add(of(item)));
        return items;
    }

    /** What something plain says after a change. */
    @SuppressWarnings("unchecked")
    static void change(Object plain, Edit edit) {
        var path = edit.path();
        var last = path.get(path.size() - 1);
        var parent = plain;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = at(parent, step);
        }
        if (edit instanceof Edit.Put put) {
            ((Map<String, Object>) parent).put(last, of(put.value()));
        } else if (edit instanceof Edit.Add add) {
            ((List<Object>) at(parent, last)).add(of(add.item()));
        } else {
            ((List<Object>) parent).remove(Integer.parseInt(last));
        }
    }

    private static Object at(Object plain, String step) {
        var part = plain instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) plain).get(step);
        if (part == null) {
            throw new CannotEdit();
        }
        return part;
    }
}
