// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Sends the sample documents, slower than the limit, and expects the decision that each must come to. */
final class GoodClient implements Runnable {

    private static final long PAUSE = 100;

    private final int port;
    private final String address;
    private final Path documents;
    private final Tally tally;

    GoodClient(int port, int number, Path documents, Tally tally) {
        this.port = port;
        this.address = "127.0.0." + (2 + number);
        this.documents = documents;
        this.tally = tally;
    }

    @Override
    public void run() {
        try {
            List<Map<String, Object>> expected = expected();
            for (int i = 0; !Thread.interrupted(); i++) {
                Map<String, Object> next = expected.get(i % expected.size());
                judge(documents.resolve(String.valueOf(next.get("document"))), String.valueOf(next.get("decision")));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            tally.fault("good client: " + e);
        }
    }

    private List<Map<String, Object>> expected() throws IOException {
        try (InputStream in = Files.newInputStream(documents.resolve("expected.yaml"))) {
            Map<String, List<Map<String, Object>>> all = new Yaml().load(in);
            return all.get("documents");
        }
    }

    private void judge(Path document, String decision) throws IOException {
        long begun = System.nanoTime();
        try (RawRequest request = new RawRequest(port, address)) {
            request.send(RawRequest.post(
                    "/api/check", "application/json", "application/json", Files.readAllBytes(document)));
            String answer = request.answer();
            tally.count("good " + RawRequest.status(answer));
            if (!answer.startsWith("HTTP/1.1 200 ") || !answer.contains("\"decision\": \"" + decision + "\"")) {
                tally.fault(document + ": " + answer.substring(0, Math.min(answer.length(), 1000)));
            }
        }
        tally.took(System.nanoTime() - begun);
    }
}
