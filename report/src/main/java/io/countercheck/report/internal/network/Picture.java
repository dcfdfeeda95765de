package io.countercheck.report.internal.network;

import io.countercheck.model.network.Company;
import io.countercheck.model.network.ContactKind;
import io.countercheck.model.network.Hub;
import io.countercheck.model.network.NameLink;
import io.countercheck.model.network.Network;
import io.countercheck.model.network.TracedName;
import io.countercheck.report.internal.DisplayWidth;
import io.countercheck.report.internal.HiddenCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a network is drawn, and where. Drawn are names with a link, and the hubs they bear; the companies with the most
 * names first, until the picture is full. A name that is linked with nobody stands in the tables only.
 */
final class Picture {

    static final int MOST_BOXES = 140;
    private static final int MOST_HUBS = 40;

    /** So many sorts of what is shared stand on a line. */
    private static final int MOST_WORDS = 2;

    private static final List<String> KINDS =
            Arrays.stream(ContactKind.values()).map(ContactKind::id).toList();
    /** Names that are alike stand behind the contacts. */
    private static final Comparator<String> STRONGEST =
            Comparator.comparing((String kind) -> !KINDS.contains(kind)).thenComparing(KINDS::indexOf);

    private static final int LONGEST_LABEL = 30;
    private static final double LETTER = 7.2;
    /** How much wider a capital letter is. */
    private static final double CAPITAL = 1.9;

    private static final double MARGIN = 14;

    /**
     * A name or a hub.
     *
     * @param colour of its company, 0 to 7; no meaning for a hub
     */
    record Node(String id, String label, String below, boolean hub, int colour, double width, double height) {}

    /** @param what is shared, by kind; @param merges whether anything of it holds a company together */
    record Edge(int from, int to, String what, boolean merges) {}

    /** What is connected: indices of its boxes, its lines, and how large it is with its margin. */
    record Part(List<Integer> boxes, List<Edge> lines, double width, double height) {}

    final List<Node> nodes = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    final List<Placement.Place> places = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    /** Companies with links for which there was no room. */
    int leftOut;

    private final Network network;
    private final Map<String, Integer> index = new HashMap<>();

    /** @param around whether the network was cut around a name: then every hub that is met is drawn */
    Picture(Network network, boolean around) {
        this.network = network;
        choose();
        join();
        addHubs(around ? 1 : 2);
        place();
    }

    private void choose() {
        Set<String> linked = new HashSet<>();
        network.links().forEach(l -> {
            linked.add(l.from());
            linked.add(l.to());
        });
        Set<String> chosen = new LinkedHashSet<>();
        Map<String, Set<String>> neighbours = neighbours();
        for (Company company : network.companies()) {
            if (company.names().stream().anyMatch(n -> linked.contains(n.id()))) {
                chosen.add(company.id());
                chosen.addAll(neighbours.getOrDefault(company.id(), Set.of()));
            }
        }
        Map<String, Company> byId = new HashMap<>();
        network.companies().forEach(c -> byId.put(c.id(), c));
        int colour = 0;
        for (String id : chosen) {
            Company company = byId.get(id);
            if (company == null
                    || !nodes.isEmpty() && nodes.size() + company.names().size() > MOST_BOXES) {
                leftOut++;
                continue;
            }
            for (TracedName name : company.names()) {
                if (linked.contains(name.id()) || company.names().size() == 1) {
                    add(name(name, colour % 8));
                }
            }
            colour++;
        }
    }

    private Map<String, Set<String>> neighbours() {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (NameLink link : network.links()) {
            String from = Network.companyOf(link.from());
            String to = Network.companyOf(link.to());
            if (!from.equals(to)) {
                neighbours.computeIfAbsent(from, c -> new LinkedHashSet<>()).add(to);
                neighbours.computeIfAbsent(to, c -> new LinkedHashSet<>()).add(from);
            }
        }
        return neighbours;
    }

    private void add(Node node) {
        index.put(node.id(), nodes.size());
        nodes.add(node);
    }

    private static Node name(TracedName name, int colour) {
        String company = Network.companyOf(name.id());
        String days = name.seen().days();
        return node(name.id(), name.shown(), company + (days.isEmpty() ? "" : " · " + days), false, colour);
    }

    private static Node hub(Hub hub) {
        return node(
                hub.id(),
                hub.written(),
                hub.id() + " · " + hub.kind().words() + " of " + hub.names() + " names",
                true,
                0);
    }

    private static Node node(String id, String label, String below, boolean hub, int colour) {
        String shown = HiddenCharacters.shown(label);
        String cut = DisplayWidth.of(shown) > LONGEST_LABEL
                ? DisplayWidth.fitted(shown, LONGEST_LABEL).strip()
                : shown;
        double letters = Math.max(width(cut), DisplayWidth.of(below) * LETTER * 0.82);
        return new Node(id, cut, below, hub, colour, Math.rint(letters) + 26, 44);
    }

    /** About what a browser needs for it in bold letters of 13 pixels. */
    private static double width(String label) {
        long capitals = label.codePoints().filter(Character::isUpperCase).count();
        return DisplayWidth.of(label) * LETTER + capitals * CAPITAL;
    }

    private void join() {
        Map<Long, List<NameLink>> pairs = new TreeMap<>();
        for (NameLink link : network.links()) {
            Integer from = index.get(link.from());
            Integer to = index.get(link.to());
            if (from != null && to != null) {
                long pair = (long) Math.min(from, to) << 32 | Math.max(from, to);
                pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(link);
            }
        }
        pairs.forEach((pair, links) -> {
            List<String> kinds = links.stream()
                    .map(NameLink::what)
                    .distinct()
                    .sorted(STRONGEST)
                    .toList();
            String words = String.join(", ", kinds.subList(0, Math.min(MOST_WORDS, kinds.size())));
            edges.add(new Edge(
                    (int) (pair >> 32),
                    (int) (long) pair,
                    kinds.size() > MOST_WORDS ? words + " +" + (kinds.size() - MOST_WORDS) : words,
                    links.stream().anyMatch(NameLink::merges)));
        });
    }

    /**
     * A hub stands once in each connected part in which it is borne by two names or more (by one, when the network was
     * cut around a name): one box for all would tie everything into one knot, which is what a hub must not do.
     */
    private void addHubs(int fewest) {
        int[] part = partOf();
        int drawn = 0;
        for (Hub hub : network.hubs()) {
            Map<Integer, List<Integer>> bearers = new TreeMap<>();
            for (String bearer : hub.bearers()) {
                Integer at = index.get(bearer);
                if (at != null) {
                    bearers.computeIfAbsent(part[at], p -> new ArrayList<>()).add(at);
                }
            }
            for (List<Integer> together : bearers.values()) {
                if (together.size() >= fewest && drawn < MOST_HUBS) {
                    drawn++;
                    nodes.add(hub(hub));
                    together.forEach(at -> edges.add(new Edge(at, nodes.size() - 1, "", false)));
                }
            }
        }
    }

    /** Each connected part by itself: a page puts them beside each other as it has room. */
    private void place() {
        Placement.Place nowhere = new Placement.Place(0, 0);
        nodes.forEach(n -> places.add(nowhere));
        for (List<Integer> part : members()) {
            List<Placement.Place> placed = placed(part);
            double minX = Double.MAX_VALUE;
            double maxX = -Double.MAX_VALUE;
            double minY = Double.MAX_VALUE;
            double maxY = -Double.MAX_VALUE;
            for (int i = 0; i < part.size(); i++) {
                Node node = nodes.get(part.get(i));
                minX = Math.min(minX, placed.get(i).x() - node.width() / 2);
                maxX = Math.max(maxX, placed.get(i).x() + node.width() / 2);
                minY = Math.min(minY, placed.get(i).y() - node.height() / 2);
                maxY = Math.max(maxY, placed.get(i).y() + node.height() / 2);
            }
            for (int i = 0; i < part.size(); i++) {
                places.set(
                        part.get(i),
                        new Placement.Place(
                                Math.rint(placed.get(i).x() - minX + MARGIN),
                                Math.rint(placed.get(i).y() - minY + MARGIN)));
            }
            List<Edge> inside =
                    edges.stream().filter(e -> part.contains(e.from())).toList();
            parts.add(new Part(part, inside, maxX - minX + 2 * MARGIN, maxY - minY + 2 * MARGIN));
        }
    }

    private List<Placement.Place> placed(List<Integer> part) {
        Map<Integer, Integer> local = new HashMap<>();
        List<Placement.Box> boxes = new ArrayList<>();
        for (int node : part) {
            local.put(node, boxes.size());
            boxes.add(new Placement.Box(nodes.get(node).width(), nodes.get(node).height()));
        }
        List<int[]> inside = new ArrayList<>();
        for (Edge edge : edges) {
            Integer from = local.get(edge.from());
            Integer to = local.get(edge.to());
            if (from != null && to != null) {
                inside.add(new int[] {from, to});
            }
        }
        return Placement.of(boxes, inside);
    }

    private List<List<Integer>> members() {
        int[] part = partOf();
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < part.length; i++) {
            members.computeIfAbsent(part[i], p -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> m) -> -m.size()).thenComparing(m -> m.get(0)))
                .toList();
    }

    /** For each box the lowest box that it is connected with. */
    private int[] partOf() {
        int[] part = new int[nodes.size()];
        for (int i = 0; i < part.length; i++) {
            part[i] = i;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Edge edge : edges) {
                int lower = Math.min(part[edge.from()], part[edge.to()]);
                changed |= part[edge.from()] != lower || part[edge.to()] != lower;
                part[edge.from()] = lower;
                part[edge.to()] = lower;
            }
        }
        return part;
    }
}
