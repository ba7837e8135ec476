// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One request on a connection of its own, from an address of the loopback network, byte by byte as it is given. */
final class RawRequest implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final Socket socket = new Socket();

    RawRequest(int port, String from) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String type, String accept, byte[] body) {
        byte[] head = bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + type + "\r\nAccept: " + accept + "\r\nContent-Length: " + body.length + "\r\n\r\n");
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    static byte[] get(String path) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    void send(byte[] request) throws IOException {
        out().write(request);
        out().flush();
    }

    /** Reads the answer to its end. */
    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads the answer to its end, slowly for a while. */
    String answerSlowly(int bytes, long pause) throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1);
        StringBuilder begin = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            begin.append((char) in.read());
            Thread.sleep(pause);
        }
        return begin.toString();
    }

    /** The status of an answer, 0 if there was none. */
    static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3} .*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
