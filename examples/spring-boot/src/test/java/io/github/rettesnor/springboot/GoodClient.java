// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.IOException;
import java.util.List;

/** Sends good files of every format, and expects the decision that each must come to; and takes blank forms. */
final class GoodClient implements Runnable {

    private static final String JSON = "application/json";

    private final int port;
    private final String address;
    private final GoodFiles files;
    private final Tally tally;
    private final Pace pace;

    GoodClient(int port, int number, GoodFiles files, Tally tally, Pace pace) {
        this.port = port;
        this.address = "127.0.0." + (2 + number);
        this.files = files;
        this.tally = tally;
        this.pace = pace;
    }

    @Override
    public void run() {
        List<String> names = List.copyOf(files.contents().keySet());
        try {
            for (int i = 0; !Thread.interrupted(); i = (i + 1) % names.size()) {
                pace.await(1);
                judge(names.get(i));
                if (i == 0) {
                    pace.await(1);
                    expect("good form", "PK", RawRequest.get("/api/rules/no:invitation:2019/form"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            tally.fault("good client: " + e);
        }
    }

    private void judge(String name) throws IOException {
        byte[] content = files.contents().get(name);
        String decision = "\"decision\":\"" + files.decision(name) + "\"";
        String kind = "good" + name.substring(name.lastIndexOf('.'));
        if (name.endsWith(".json")) {
            expect(kind, decision, RawRequest.post("/api/check", JSON, JSON, content));
        } else {
            byte[] desk = RawRequest.bytes("{\"files\": [" + HostileFiles.sheet(name, content) + "]}");
            expect(kind, decision, RawRequest.post("/api/desk/check", JSON, JSON, desk));
        }
    }

    private void expect(String kind, String part, byte[] sent) throws IOException {
        long begun = System.nanoTime();
        try (RawRequest request = new RawRequest(port, address)) {
            request.send(sent);
            String answer = request.answer();
            tally.count(kind + " " + RawRequest.status(answer));
            if (!answer.startsWith("HTTP/1.1 200 ") || !answer.contains(part)) {
                tally.fault(kind + ", not " + part + ": " + answer.substring(0, Math.min(answer.length(), 1000)));
            }
        }
        tally.took(System.nanoTime() - begun);
    }
}
