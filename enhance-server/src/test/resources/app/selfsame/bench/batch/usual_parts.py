"""What a script of the usual parts does with one photo: find the face, crop 35 x 45 mm around it, scale, save.

usage: usual_parts.py JOBS COUNT PHOTO
Reads the photo anew each time, and prints the seconds that it all took. Nothing is judged.
"""
import multiprocessing
import os
import sys
import tempfile
import time

import cv2

WIDTH, HEIGHT = 413, 531
CASCADES = "/usr/share/opencv4/haarcascades/"


def work(task):
    photo, count = task
    cv2.setNumThreads(1)
    faces = cv2.CascadeClassifier(CASCADES + "haarcascade_frontalface_default.xml")
    eyes = cv2.CascadeClassifier(CASCADES + "haarcascade_eye.xml")
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            picture = cv2.imread(photo)
            scale = 800 / max(picture.shape[:2])
            small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            grey = cv2.equalizeHist(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY))
            boxes = faces.detectMultiScale(grey, 1.1, 5, minSize=(100, 100))
            if len(boxes) == 0:
                continue
            x, y, w, h = max(boxes, key=lambda box: box[2] * box[3])
            eyes.detectMultiScale(grey[y:y + h, x:x + w])
            found += 1
            # The box has some three quarters of the head's height, which shall be three quarters of the picture's.
            height = h / 0.75 / 0.75
            width = height * WIDTH / HEIGHT
            left = max(0, int((x + w / 2 - width / 2) / scale))
            top = max(0, int((y + h / 2 - height / 2) / scale))
            crop = picture[top:top + int(height / scale), left:left + int(width / scale)]
            finished = cv2.resize(crop, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
            cv2.imwrite(os.path.join(folder, f"{number}.jpg"), finished, [cv2.IMWRITE_JPEG_QUALITY, 92])
    return found


def main():
    jobs, count, photo = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    start = time.monotonic()
    with multiprocessing.Pool(jobs) as pool:
        found = sum(pool.map(work, [(photo, count // jobs)] * jobs))
    print(time.monotonic() - start, found)


main()
