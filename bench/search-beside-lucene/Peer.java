import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import javax.xml.stream.*;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.facet.*;
import org.apache.lucene.facet.sortedset.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.*;
import org.apache.lucene.search.grouping.GroupingSearch;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/**
 * The same finding aids in Lucene, in process: one document for each collection and component, English stems, nine facets counted over
 * every match, the first twenty matches highlighted.
 *   Peer index FOLDER INDEX        reads EAD and makes the index
 *   Peer search INDEX ROUNDS       times what comes on stdin, "class TAB view TAB query": prints class, view, matches, p50 and p95 in ms
 */
public final class Peer {
    private static final Pattern COMPONENT = Pattern.compile("archdesc|c|c0[1-9]|c1[0-2]");
    private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]{3}|20[0-9]{2})\\b");
    private static final String[] FACETS = {"repository", "level", "creator", "name", "subject", "place", "genre", "language", "digitised"};
    private static final Map<String, String> NAMED = Map.of(
        "persname", "name", "corpname", "name", "famname", "name", "subject", "subject", "geogname", "place", "genreform", "genre",
        "language", "language", "repository", "repository", "origination", "creator");

    public static void main(String[] args) throws Exception {
        if (args[0].equals("index")) new Peer().index(Path.of(args[1]), Path.of(args[2]));
        else search(Path.of(args[1]), Integer.parseInt(args[2]));
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (String facet : FACETS) config.setMultiValued(facet, true);
        return config;
    }

    // ---- indexing

    private final FacetsConfig config = facets();
    private final XMLInputFactory factory = XMLInputFactory.newInstance();
    private IndexWriter writer;
    private int units, failed;

    private void index(Path folder, Path to) throws Exception {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        long begun = System.nanoTime();
        try (Directory directory = FSDirectory.open(to);
             IndexWriter made = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(256));
             var files = Files.walk(folder)) {
            writer = made;
            for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".xml")).sorted()::iterator) read(file);
            made.forceMerge(1);
        }
        System.out.printf("%d units, %d files unread, %.1f s%n", units, failed, (System.nanoTime() - begun) / 1e9);
    }

    private static final class Unit {
        final StringBuilder title = new StringBuilder(), text = new StringBuilder();
        final List<String[]> facets = new ArrayList<>();
        int first = Integer.MAX_VALUE, last = Integer.MIN_VALUE;
    }

    private void read(Path file) throws IOException {
        Deque<Unit> open = new ArrayDeque<>();
        Deque<String> elements = new ArrayDeque<>();
        String collection = file.getFileName().toString(), repository = "";
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            StringBuilder heading = null;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = xml.getLocalName();
                        elements.push(name);
                        if (COMPONENT.matcher(name).matches()) {
                            Unit unit = new Unit();
                            open.push(unit);
                            String level = xml.getAttributeValue(null, "level");
                            if (level != null) unit.facets.add(new String[] {"level", level});
                        } else if (!open.isEmpty()) {
                            if (NAMED.containsKey(name)) heading = new StringBuilder();
                            if (name.startsWith("dao")) open.peek().facets.add(new String[] {"digitised", "yes"});
                            String normal = name.equals("unitdate") ? xml.getAttributeValue(null, "normal") : null;
                            if (normal != null) years(open.peek(), normal);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (open.isEmpty()) continue;
                        Unit unit = open.peek();
                        unit.text.append(xml.getText()).append(' ');
                        if (heading != null) heading.append(xml.getText());
                        if (elements.contains("unittitle")) unit.title.append(xml.getText());
                        if ("unitdate".equals(elements.peek()) && unit.first == Integer.MAX_VALUE) years(unit, xml.getText());
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        String name = elements.pop();
                        if (COMPONENT.matcher(name).matches()) add(open.pop(), collection, repository);
                        else if (heading != null && NAMED.containsKey(name) && !open.isEmpty()) {
                            String facet = NAMED.get(name), value = heading.toString().strip();
                            if (facet.equals("repository")) repository = value;
                            else if (!value.isEmpty()) open.peek().facets.add(new String[] {elements.contains("origination") ? "creator" : facet, value});
                        }
                    }
                }
            }
        } catch (XMLStreamException broken) {
            failed++;
        }
    }

    private static void years(Unit unit, String text) {
        for (Matcher year = YEAR.matcher(text); year.find();) {
            unit.first = Math.min(unit.first, Integer.parseInt(year.group(1)));
            unit.last = Math.max(unit.last, Integer.parseInt(year.group(1)));
        }
    }

    private void add(Unit unit, String collection, String repository) throws IOException {
        Document document = new Document();
        document.add(new TextField("title", unit.title.toString(), Field.Store.YES));
        document.add(new TextField("text", unit.text.toString(), Field.Store.YES));
        document.add(new SortedDocValuesField("collection", new BytesRef(collection)));
        if (unit.last > Integer.MIN_VALUE) {
            document.add(new IntPoint("first", unit.first));
            document.add(new IntPoint("last", unit.last));
        }
        if (!repository.isEmpty()) document.add(new SortedSetDocValuesFacetField("repository", repository));
        Set<String> known = new HashSet<>();
        for (String[] facet : unit.facets) if (known.add(facet[0] + '\t' + facet[1])) document.add(new SortedSetDocValuesFacetField(facet[0], facet[1]));
        writer.addDocument(config.build(document));
        units++;
    }

    // ---- searching

    private static void search(Path index, int rounds) throws Exception {
        Analyzer analyzer = new EnglishAnalyzer();
        FacetsConfig config = facets();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index)); BufferedReader lines = new BufferedReader(new InputStreamReader(System.in))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            SortedSetDocValuesReaderState state = new DefaultSortedSetDocValuesReaderState(reader);
            UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, analyzer);
            for (String line; (line = lines.readLine()) != null;) {
                String[] asked = line.split("\t", -1);
                String[] queries = asked[2].split("\\|", -1);
                long matches = 0;
                double[] times = new double[rounds];
                for (int round = -rounds; round < rounds; round++) {
                    long begun = System.nanoTime();
                    matches = ask(searcher, state, highlighter, query(queries[Math.floorMod(round, queries.length)], analyzer), asked[1].equals("grouped"));
                    if (round >= 0) times[round] = (System.nanoTime() - begun) / 1e6;
                }
                Arrays.sort(times);
                System.out.printf(Locale.ROOT, "%s\t%s\t%d\t%.1f\t%.1f%n", asked[0], asked[1], matches, times[rounds / 2], times[(int) (rounds * 0.95) - 1]);
            }
        }
    }

    private static Query query(String words, Analyzer analyzer) throws Exception {
        if (words.isEmpty()) return new MatchAllDocsQuery();
        Matcher range = Pattern.compile("date:(\\d+)\\.\\.(\\d+)").matcher(words);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (range.find()) {
            all.add(IntPoint.newRangeQuery("first", Integer.MIN_VALUE, Integer.parseInt(range.group(2))), BooleanClause.Occur.FILTER);
            all.add(IntPoint.newRangeQuery("last", Integer.parseInt(range.group(1)), Integer.MAX_VALUE), BooleanClause.Occur.FILTER);
            words = range.replaceAll("").strip();
        }
        if (words.isEmpty()) return all.build();
        QueryParser parser = new QueryParser("text", analyzer);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        return all.add(parser.parse(words), BooleanClause.Occur.MUST).build();
    }

    private static long ask(IndexSearcher searcher, SortedSetDocValuesReaderState state, UnifiedHighlighter highlighter, Query query, boolean grouped) throws Exception {
        FacetsCollector collector = new FacetsCollector();
        TopDocs top = grouped ? groups(searcher, query, collector) : FacetsCollector.search(searcher, query, 20, collector);
        Facets counts = new SortedSetDocValuesFacetCounts(state, collector);
        for (String facet : FACETS) counts.getTopChildren(10, facet);
        if (!(query instanceof MatchAllDocsQuery)) highlighter.highlight("text", query, top);
        long matches = 0;
        for (var segment : collector.getMatchingDocs()) matches += segment.totalHits;
        return matches;
    }

    // The best three of the ten best collections.
    private static TopDocs groups(IndexSearcher searcher, Query query, FacetsCollector collector) throws IOException {
        searcher.search(query, collector);
        var found = new GroupingSearch("collection").setGroupDocsLimit(3).setAllGroups(true).search(searcher, query, 0, 10);
        ScoreDoc[] best = Arrays.stream(found.groups).flatMap(group -> Arrays.stream(group.scoreDocs)).toArray(ScoreDoc[]::new);
        return new TopDocs(new TotalHits(found.totalHitCount, TotalHits.Relation.EQUAL_TO), best);
    }
}
