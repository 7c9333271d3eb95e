"""Importing what others have: their sessions, or labelled pictures; never half of it, and nothing of it is trusted.

finding   what there is: sessions below a folder
copying   a session of somebody else -> a clean copy
planning  labelled pictures -> sessions to be, one a signer
making    a picture -> its sample; where the time goes, and what several workers share
filling   samples -> a session on disk
placing   finished sessions -> their final names
run       all of it
"""
