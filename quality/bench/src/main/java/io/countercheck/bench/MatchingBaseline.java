package io.countercheck.bench;

import io.countercheck.lists.ListedParty;
import io.countercheck.lists.PartyList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What many systems do: Lucene's fuzzy queries over the words of every listed name, and the best fifty of them ranked by
 * Jaro–Winkler over the whole name, in order and with its words sorted. Thread-safe.
 */
final class MatchingBaseline implements MatchingSystem {

    private static final int CANDIDATES = 50;

    private final Analyzer analyzer = new StandardAnalyzer();
    private final IndexSearcher searcher;
    private final List<ListedParty> parties = new ArrayList<>();

    MatchingBaseline(List<PartyList> lists) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (PartyList list : lists) {
                for (ListedParty party : list.parties()) {
                    for (ListedParty.ListedName name : party.names()) {
                        Document document = new Document();
                        document.add(new TextField("name", name.text(), Field.Store.NO));
                        document.add(new StoredField("text", String.join(" ", words(name.text()))));
                        document.add(new StoredField("party", parties.size()));
                        writer.addDocument(document);
                    }
                    parties.add(party);
                }
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    @Override
    public List<Answer> ask(String name, int top) {
        try {
            List<String> words = words(name);
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (String word : new TreeSet<>(words)) {
                int edits = word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
                query.add(new FuzzyQuery(new Term("name", word), edits), BooleanClause.Occur.SHOULD);
            }
            String whole = String.join(" ", words);
            String sorted = sorted(whole);
            Map<Integer, Answer> best = new HashMap<>();
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
                Document document = fields.document(hit.doc);
                String text = document.get("text");
                double score =
                        Math.max(MatchingJaroWinkler.of(whole, text), MatchingJaroWinkler.of(sorted, sorted(text)));
                int party = document.getField("party").numericValue().intValue();
                Answer answer = new Answer(parties.get(party).sourceId(), score);
                best.merge(party, answer, (a, b) -> a.score() >= b.score() ? a : b);
            }
            return best.values().stream()
                    .sorted(Comparator.comparingDouble(Answer::score).reversed().thenComparing(Answer::party))
                    .limit(top)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sorted(String text) {
        return String.join(" ", new TreeSet<>(List.of(text.split(" ", -1))));
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("name", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
