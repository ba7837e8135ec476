// SPDX-License-Identifier: Apache-2.0

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes a picture with its 256 most frequent colours, which is less than half as large: {@code java Palette.java from.png to.png}. */
final class Palette {

    private static final int COLOURS = 256;

    private Palette() {}

    public static void main(String[] files) throws IOException {
        BufferedImage picture = ImageIO.read(new File(files[0]));
        BufferedImage smaller = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(picture));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                smaller.setRGB(x, y, picture.getRGB(x, y));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam most = writer.getDefaultWriteParam();
        most.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        most.setCompressionQuality(0);
        try (OutputStream file = Files.newOutputStream(Path.of(files[1]));
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(smaller, null, null), most);
        }
    }

    private static IndexColorModel palette(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        int width = picture.getWidth();
        for (int colour : picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width)) {
            counts.merge(colour, 1, Integer::sum);
        }
        List<Integer> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        int[] colours = most.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }
}
